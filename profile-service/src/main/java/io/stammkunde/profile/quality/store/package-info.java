/** Quarantine and tallies in MongoDB. */
@NullMarked
package io.stammkunde.profile.quality.store;

import org.jspecify.annotations.NullMarked;
