/** How far the intake has come, over HTTP. */
@NullMarked
package io.stammkunde.segment.intake.http;

import org.jspecify.annotations.NullMarked;
