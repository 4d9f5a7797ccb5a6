# Every yearly series in R's own packages datasets and forecast, by rule and not by hand, as JSON.
#   Rscript test/oracle/yearlySeries.R > test/oracle/yearlySeries.json
# The rule: one series with calendar years, by year, quarter or month; quarters and months are summed
# over whole years; the last 100 years; at least 7 of them; none missing and none 0 or below.
suppressMessages(library(forecast))

yearly <- function(series) {
  frequency <- frequency(series)
  if (!is.ts(series) || NCOL(series) > 1 || !is.numeric(series)) return(NULL)
  if (start(series)[1] < 1000 || !(frequency %in% c(1, 4, 12))) return(NULL)
  whole <- table(floor(time(series) + 1e-6)) == frequency
  years <- as.numeric(names(whole)[whole])
  sums <- tapply(as.numeric(series), floor(time(series) + 1e-6), sum)[whole]
  recent <- tail(seq_along(years), 100)
  sums <- as.numeric(sums[recent])
  if (length(sums) < 7 || anyNA(sums) || any(sums <= 0)) return(NULL)
  list(first = years[recent][1], values = sums)
}

lines <- c()
for (package in c("datasets", "forecast")) {
  names <- sub(" .*", "", data(package = package)$results[, "Item"])
  for (name in sort(names, method = "radix")) {
    found <- yearly(getExportedValue(package, name))
    if (is.null(found)) next
    values <- paste(sprintf("%.10g", found$values), collapse = ",")
    lines <- c(lines, sprintf('  {"package":"%s","name":"%s","first":%d,"values":[%s]}',
                              package, name, found$first, values))
  }
}
cat("[\n", paste(lines, collapse = ",\n"), "\n]\n", sep = "")
