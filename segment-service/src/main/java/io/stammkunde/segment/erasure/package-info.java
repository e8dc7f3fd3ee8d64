/**
 * What this service does in a rights request: it counts, tells and erases what it knows of a person, and sees to it that a
 * restricted person belongs to no segment.
 */
@NullMarked
package io.stammkunde.segment.erasure;

import org.jspecify.annotations.NullMarked;
