/**
 * Keeps each person's standing with each segment right: decides what a change means, writes it in one document together
 * with what others have to learn of it, and tells them.
 */
@NullMarked
package io.stammkunde.segment.membership;

import org.jspecify.annotations.NullMarked;
