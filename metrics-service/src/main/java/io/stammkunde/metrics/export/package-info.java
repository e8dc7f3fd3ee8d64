/** What is known, as files to be taken along: answers as CSV or Parquet, and the events themselves under pseudonyms. No path and no name of a file comes from a request. */
@NullMarked
package io.stammkunde.metrics.export;

import org.jspecify.annotations.NullMarked;
