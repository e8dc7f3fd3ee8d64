/** Segments over HTTP. */
@NullMarked
package io.stammkunde.segment.definition.http;

import org.jspecify.annotations.NullMarked;
