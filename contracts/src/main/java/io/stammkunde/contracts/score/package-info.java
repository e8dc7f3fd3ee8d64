/** Scores that the figures give to a person. */
@NullMarked
package io.stammkunde.contracts.score;

import org.jspecify.annotations.NullMarked;
