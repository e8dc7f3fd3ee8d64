/** Profiles in MongoDB: one document a person. */
@NullMarked
package io.stammkunde.profile.profile.store;

import org.jspecify.annotations.NullMarked;
