/** A person as the platform knows them, where that is kept and how others learn of it. */
@NullMarked
package io.stammkunde.profile.profile;

import org.jspecify.annotations.NullMarked;
