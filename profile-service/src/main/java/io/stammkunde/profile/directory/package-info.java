/** Finds people and shows what is known of them. */
@NullMarked
package io.stammkunde.profile.directory;

import org.jspecify.annotations.NullMarked;
