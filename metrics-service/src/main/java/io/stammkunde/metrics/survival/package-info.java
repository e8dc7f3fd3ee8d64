/**
 * How long customers stay: survival curves with bands (Kaplan and Meier), the comparison of groups (log-rank), and what
 * makes staying longer or shorter (Cox). Nobody tells a shop that they leave, so leaving is a silence that is long for
 * this shop.
 */
@NullMarked
package io.stammkunde.metrics.survival;

import org.jspecify.annotations.NullMarked;
