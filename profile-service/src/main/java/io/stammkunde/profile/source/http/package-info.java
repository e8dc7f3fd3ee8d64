/** Sources and write keys over HTTP. */
@NullMarked
package io.stammkunde.profile.source.http;

import org.jspecify.annotations.NullMarked;
