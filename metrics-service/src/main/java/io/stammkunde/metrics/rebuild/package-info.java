/**
 * The figures' store made anew from what profile-service keeps: beside the one that answers, while events go on arriving,
 * and put in its place when it is whole.
 */
@NullMarked
package io.stammkunde.metrics.rebuild;

import org.jspecify.annotations.NullMarked;
