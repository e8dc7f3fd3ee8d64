/** Builds what the launcher starts, with the tools of this machine, when it is missing or older than its sources. */
@NullMarked
package io.stammkunde.launcher.build;

import org.jspecify.annotations.NullMarked;
