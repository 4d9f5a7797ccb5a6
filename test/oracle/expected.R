# What R makes of the same questions, written as JSON: an oracle that shares no code with ours.
# Needs R (r-base-core) and the package forecast (r-cran-forecast).
#   Rscript test/oracle/expected.R > test/oracle/expected.json
suppressMessages(library(forecast))

number <- function(x) format(x, digits = 17, trim = TRUE, scientific = FALSE)
list_of <- function(xs) paste0("[", paste(number(xs), collapse = ","), "]")
case <- function(method, values, answer)
  cat(sprintf('    {"method":"%s","values":%s,"answer":%s}', method, list_of(values), list_of(answer)))

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

cat('{\n  "projections": [\n')
first <- TRUE
for (name in names(methods)) for (x in series) {
  if (!first) cat(",\n")
  case(name, x, methods[[name]](x))
  first <- FALSE
}
cat('\n  ],\n  "bands": [\n')
first <- TRUE
for (x in series) for (confidence in c(0.5, 0.8, 0.95)) {
  if (!first) cat(",\n")
  spread <- sqrt(mean(diff(log(x))^2))
  factor <- exp(qt((1 + confidence) / 2, length(x) - 1) * spread * sqrt(seq_len(horizon)))
  cat(sprintf('    {"confidence":%s,"values":%s,"answer":%s}', number(confidence), list_of(x), list_of(factor)))
  first <- FALSE
}
cat('\n  ],\n  "seasonal": {\n')
months <- window(AirPassengers, 1957, c(1960, 6))
shares <- sapply(1957:1959, function(y) {
  year <- as.numeric(window(AirPassengers, y, c(y, 12)))
  year / sum(year)
})
mean_share <- rowMeans(shares)
year <- sum(window(AirPassengers, 1960, c(1960, 6))) / sum(mean_share[1:6])
cat(sprintf('    "values":%s,\n    "year":%s,\n    "answer":%s\n  }\n}\n',
            list_of(as.numeric(months)), number(year), list_of(year * mean_share[c(7:12, 1:6)])))
