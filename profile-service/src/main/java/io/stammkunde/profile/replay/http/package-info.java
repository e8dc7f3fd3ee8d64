/** Page after page over HTTP, for the other services only. */
@NullMarked
package io.stammkunde.profile.replay.http;

import org.jspecify.annotations.NullMarked;
