/**
 * The whole system as processes of this machine: where it keeps things, what it consists of, how it is started, watched
 * and stopped. One supervisor per home folder.
 */
@NullMarked
package io.stammkunde.launcher.system;

import org.jspecify.annotations.NullMarked;
