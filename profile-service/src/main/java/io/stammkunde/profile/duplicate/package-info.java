/**
 * People who may be one and the same although no identifier says so: candidates for a steward to look at. Nobody is ever
 * merged by likeness.
 */
@NullMarked
package io.stammkunde.profile.duplicate;

import org.jspecify.annotations.NullMarked;
