/** The board: the figures a day begins with, for one period beside the one before, all of one state and one currency. */
@NullMarked
package io.stammkunde.metrics.board;

import org.jspecify.annotations.NullMarked;
