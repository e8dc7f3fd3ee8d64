/** Candidates for duplicates over HTTP. */
@NullMarked
package io.stammkunde.profile.duplicate.http;

import org.jspecify.annotations.NullMarked;
