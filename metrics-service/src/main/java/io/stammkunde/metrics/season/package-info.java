/** Season: how much each month differs from an ordinary one, so that December does not pass for growth. */
@NullMarked
package io.stammkunde.metrics.season;

import org.jspecify.annotations.NullMarked;
