/** People over HTTP. Identifiers travel in bodies, never in paths, as paths end up in logs. */
@NullMarked
package io.stammkunde.profile.directory.http;

import org.jspecify.annotations.NullMarked;
