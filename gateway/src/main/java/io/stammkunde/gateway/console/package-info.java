/** The web console's files, and its start page for every path that only the console knows. */
@NullMarked
package io.stammkunde.gateway.console;

import org.jspecify.annotations.NullMarked;
