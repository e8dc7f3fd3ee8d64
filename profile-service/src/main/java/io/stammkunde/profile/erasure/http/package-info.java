/** Who somebody is, for the other services only. */
@NullMarked
package io.stammkunde.profile.erasure.http;

import org.jspecify.annotations.NullMarked;
