/** Scores in MongoDB. */
@NullMarked
package io.stammkunde.profile.score.store;

import org.jspecify.annotations.NullMarked;
