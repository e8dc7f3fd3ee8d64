/** The quality of the collected data over HTTP. */
@NullMarked
package io.stammkunde.profile.quality.http;

import org.jspecify.annotations.NullMarked;
