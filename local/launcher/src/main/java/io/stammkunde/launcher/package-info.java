/** The command {@code ./stammkunde}: one class per command. */
@NullMarked
package io.stammkunde.launcher;

import org.jspecify.annotations.NullMarked;
