/** Wakes people up whose standing changes because time passes, and finishes what a crash has interrupted. */
@NullMarked
package io.stammkunde.segment.timer;

import org.jspecify.annotations.NullMarked;
