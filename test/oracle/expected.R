# What R makes of the same questions, written as JSON: an oracle that shares no code with ours.
# Needs R (r-base-core) and the package forecast (r-cran-forecast).
#   Rscript test/oracle/expected.R > test/oracle/expected.json
suppressMessages(library(forecast))

number <- function(x) sprintf("%.17g", x)
list_of <- function(xs) paste0("[", paste(number(xs), collapse = ","), "]")
text <- function(x) paste0('"', x, '"')
# record(a = 1, b = text("x")): one line of JSON.
record <- function(...) {
  values <- list(...)
  shown <- sapply(values, function(value)
    if (is.character(value)) value else if (length(value) == 1) number(value) else list_of(value))
  paste0("    {", paste0('"', names(values), '":', shown, collapse = ","), "}")
}
records <- function(name, lines) paste0('  "', name, '": [\n', paste(lines, collapse = ",\n"), "\n  ]")
sections <- c()

seed <- c(2.4, 5.6, 10.5, 12.5)
ausair <- c(17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857,
            31.5797, 32.577569, 33.477398, 39.021581, 41.386432, 41.596552)
horizon <- 5
series <- list(seed, ausair, as.numeric(window(AirPassengers, 1949, c(1949, 12))))

half_trend <- function(x) {
  # The drift of the logarithms, half of it, on from the last value.
  drift <- as.numeric(rwf(ts(log(x)), h = 1, drift = TRUE)$mean) - log(x[length(x)])
  exp(log(x[length(x)]) + seq_len(horizon) * drift / 2)
}
damped <- function(x) {
  drift <- as.numeric(rwf(ts(log(x)), h = 1, drift = TRUE)$mean) - log(x[length(x)])
  exp(log(x[length(x)]) + drift * cumsum(0.8^seq_len(horizon)))
}
methods <- list(
  "flat" = function(x) as.numeric(naive(ts(x), h = horizon)$mean),
  "drift" = function(x) as.numeric(rwf(ts(x), h = horizon, drift = TRUE)$mean),
  "cagr" = function(x) exp(as.numeric(rwf(ts(log(x)), h = horizon, drift = TRUE)$mean)),
  "half-trend" = half_trend,
  "damped" = damped
)
lines <- c()
for (name in names(methods)) for (x in series)
  lines <- c(lines, record(method = text(name), values = x, answer = methods[[name]](x)))
sections <- c(sections, records("projections", lines))

lines <- c()
for (x in series) for (confidence in c(0.5, 0.8, 0.95)) {
  spread <- sqrt(mean(diff(log(x))^2))
  factor <- exp(qt((1 + confidence) / 2, length(x) - 1) * spread * sqrt(seq_len(horizon)))
  lines <- c(lines, record(confidence = confidence, values = x, answer = factor))
}
sections <- c(sections, records("bands", lines))

months <- window(AirPassengers, 1957, c(1960, 6))
shares <- sapply(1957:1959, function(y) {
  year <- as.numeric(window(AirPassengers, y, c(y, 12)))
  year / sum(year)
})
mean_share <- rowMeans(shares)
year <- sum(window(AirPassengers, 1960, c(1960, 6))) / sum(mean_share[1:6])
sections <- c(sections, records("seasonal", record(
  values = as.numeric(months), year = year, answer = year * mean_share[c(7:12, 1:6)],
  factor = exp(qt(0.9, length(months) - 1) * sqrt(mean(diff(log(as.numeric(months)))^2)) * sqrt(1:12)))))

# Peers of ours that the forecast quality is measured against; parameters given, nothing optimised.
smooth <- function(method, x, alpha, beta, fit)
  record(method = text(method), values = x, alpha = alpha, beta = beta, answer = as.numeric(fit$mean))
lines <- c()
for (x in list(seed, ausair)) {
  y <- ts(x)
  for (alpha in c(0.2, 0.8)) {
    lines <- c(lines, smooth("ses", x, alpha, 0, ses(y, h = horizon, initial = "simple", alpha = alpha)))
    lines <- c(lines, smooth("holt", x, alpha, 0.2,
      holt(y, h = horizon, initial = "simple", alpha = alpha, beta = 0.2)))
    lines <- c(lines, smooth("exponential", x, alpha, 0.2,
      holt(y, h = horizon, initial = "simple", exponential = TRUE, alpha = alpha, beta = 0.2)))
  }
  straight <- lm(x ~ t, data.frame(t = seq_along(x)))
  ahead <- predict(straight, data.frame(t = length(x) + seq_len(horizon)))
  lines <- c(lines, record(method = text("straight"), values = x, alpha = 0, beta = 0, answer = as.numeric(ahead)))
}
sections <- c(sections, records("smoothing", lines))

probabilities <- c(1e-300, 1e-200, 1e-100, 1e-50, 1e-20, 1e-16, 1e-12, 1e-8, 1e-5, 1e-4, 0.001,
                   0.01, 0.025, 0.05, 0.075, 0.0750001, 0.1, seq(0.15, 0.45, 0.1), 0.4999, 0.5001,
                   seq(0.55, 0.85, 0.1), 0.9, 0.925, 0.9250001, 0.95, 0.975, 0.99, 0.995, 0.999,
                   1 - 1e-5, 1 - 1e-8, 1 - 1e-12, 1 - 1e-15, 1 - 1e-16)
lines <- sapply(probabilities, function(p) record(p = p, answer = qnorm(p)))
sections <- c(sections, records("normal", lines))

lines <- c()
for (df in c(1, 2, 3, 4, 5, 6, 8, 10, 30, 100, 1319)) for (p in c(0.6, 0.75, 0.9, 0.975, 0.995, 0.9999))
  lines <- c(lines, record(df = df, p = p, answer = qt(p, df)))
sections <- c(sections, records("student", lines))

# Shapley as it is defined: the mean over the six orders of changing volume, mix and prices.
shapley <- function(n0, p0, n1, p1) {
  cost <- function(state) {
    total <- sum(if (state[1]) n1 else n0)
    share <- if (state[2]) n1 / sum(n1) else n0 / sum(n0)
    total * sum(share * (if (state[3]) p1 else p0))
  }
  orders <- list(c(1, 2, 3), c(1, 3, 2), c(2, 1, 3), c(2, 3, 1), c(3, 1, 2), c(3, 2, 1))
  effects <- c(0, 0, 0)
  for (order in orders) {
    state <- c(FALSE, FALSE, FALSE)
    for (factor in order) {
      before <- cost(state)
      state[factor] <- TRUE
      effects[factor] <- effects[factor] + (cost(state) - before) / 6
    }
  }
  effects
}
lmdi <- function(n0, p0, n1, p1) {
  from <- n0 * p0
  to <- n1 * p1
  weight <- ifelse(from == to, from, (to - from) / log(to / from))
  share <- (n1 / sum(n1)) / (n0 / sum(n0))
  c(sum(weight) * log(sum(n1) / sum(n0)), sum(weight * log(share)), sum(weight * log(p1 / p0)))
}
changes <- list(
  list(c(10, 40), c(3, 0.5), c(40, 40), c(2, 0.4)),
  list(2900, 2400000 / 2900, 23700, 10500000 / 23700),
  list(c(9000, 400, 1200), c(650, 600, 300), c(14000, 1900, 5200), c(500, 425, 275)),
  list(c(120, 80, 33, 7), c(500, 425, 275, 300), c(60, 95, 33, 21), c(480, 425, 300, 310))
)
lines <- c()
for (change in changes) for (method in c("shapley", "lmdi")) {
  answer <- do.call(get(method), change)
  # list_of also where there is one group.
  given <- sapply(change, list_of)
  lines <- c(lines, record(method = text(method), n0 = given[1], p0 = given[2], n1 = given[3], p1 = given[4],
                           answer = answer))
}
sections <- c(sections, records("decompositions", lines))

# p of Spearman by Student's t without continuity correction; the interval is Fisher's.
relation <- function(x, y, confidence) {
  pearson <- cor.test(x, y, conf.level = confidence)
  spearman <- cor.test(x, y, method = "spearman", exact = FALSE, continuity = FALSE)
  record(x = x, y = y, confidence = confidence,
         pearson = unname(pearson$estimate), pearsonP = pearson$p.value,
         low = pearson$conf.int[1], high = pearson$conf.int[2],
         spearman = unname(spearman$estimate), spearmanP = spearman$p.value)
}
pairs <- list(
  list(anscombe$x1, anscombe$y1), list(anscombe$x2, anscombe$y2),
  list(anscombe$x3, anscombe$y3), list(anscombe$x4, anscombe$y4),
  list(c(1, 2, 3, 4), c(2, 1, 4, 3)),
  list(c(1, 1, 2, 2, 3), c(5, 4, 4, 2, 2)),
  list(c(0.8, 0.9, 0.9, 1, 1, 1, 1.2, 1.4), c(310, 290, 300, 280, 300, 260, 240, 240)),
  list(c(-2, -1, 0, 0, 1, 2), c(4, 1, 0, 0, 1, 4.5)),
  list(mtcars$wt, mtcars$mpg)
)
lines <- c()
for (pair in pairs) for (confidence in c(0.8, 0.95))
  lines <- c(lines, relation(pair[[1]], pair[[2]], confidence))
sections <- c(sections, records("relations", lines))

cat("{\n", paste(sections, collapse = ",\n"), "\n}\n", sep = "")
