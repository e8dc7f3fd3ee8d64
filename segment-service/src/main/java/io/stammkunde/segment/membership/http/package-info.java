/** Members, memberships and their reasons over HTTP. */
@NullMarked
package io.stammkunde.segment.membership.http;

import org.jspecify.annotations.NullMarked;
