/**
 * Groups of customers who are alike, found by k-means in how often, how recently, how much and how widely they buy, and
 * named by what sets them apart.
 */
@NullMarked
package io.stammkunde.metrics.cluster;

import org.jspecify.annotations.NullMarked;
