throw new Error(
  "A pure test needs neither dist/ nor another program: jest.config.js has projects for those."
);
