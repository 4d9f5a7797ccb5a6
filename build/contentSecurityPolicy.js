const shared = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/",
  // Office and Fluent add style elements.
  "style-src 'self' 'unsafe-inline'",
  // Invoice lines are read beside the page.
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
];

/** Of Excel on the web, which shows the page in a frame. */
const hosts = [
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.live.com",
];

/** What the page says of itself. @param {"production" | "development"} mode of webpack */
function contentSecurityPolicy(mode) {
  // The development server reloads the page over a web socket.
  const sockets = mode === "production" ? "" : " ws: wss:";
  return [...shared, `connect-src 'self'${sockets}`].join("; ");
}

/** What the server says: the same, and who may show the page, which a page cannot say itself. */
function servedPolicy() {
  const frames = `frame-ancestors 'self' ${hosts.join(" ")}`;
  return `${contentSecurityPolicy("production")}; ${frames}`;
}

module.exports = { contentSecurityPolicy, servedPolicy };
