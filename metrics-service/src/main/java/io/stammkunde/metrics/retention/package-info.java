/** Figures about who stays and who leaves. Nobody tells a shop that they leave, so silence is what is counted. */
@NullMarked
package io.stammkunde.metrics.retention;

import org.jspecify.annotations.NullMarked;
