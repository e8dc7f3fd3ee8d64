/** Checks the proof of an erasure without any service. */
@NullMarked
package io.stammkunde.launcher.certificate;

import org.jspecify.annotations.NullMarked;
