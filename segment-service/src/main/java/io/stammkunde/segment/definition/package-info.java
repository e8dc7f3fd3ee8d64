/** Segments as people define them: key, purpose, rule, versions; and which of them depend on what. */
@NullMarked
package io.stammkunde.segment.definition;

import org.jspecify.annotations.NullMarked;
