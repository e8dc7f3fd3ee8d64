/**
 * Brings each collected event to its person, exactly once in effect: it may be delivered any number of times and the
 * work may be interrupted anywhere, yet it is stored, counted and passed on as if it had come once.
 */
@NullMarked
package io.stammkunde.profile.timeline;

import org.jspecify.annotations.NullMarked;
