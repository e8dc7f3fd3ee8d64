/** Speed of the running system, as ratios to a limit measured in the same run on the same machine. */
@NullMarked
package io.stammkunde.benchmark;

import org.jspecify.annotations.NullMarked;
