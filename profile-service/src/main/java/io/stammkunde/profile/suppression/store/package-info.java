/** Suppressed hashes in MongoDB. */
@NullMarked
package io.stammkunde.profile.suppression.store;

import org.jspecify.annotations.NullMarked;
