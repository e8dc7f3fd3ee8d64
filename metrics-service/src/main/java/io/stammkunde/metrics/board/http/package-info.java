/** The board over HTTP. */
@NullMarked
package io.stammkunde.metrics.board.http;

import org.jspecify.annotations.NullMarked;
