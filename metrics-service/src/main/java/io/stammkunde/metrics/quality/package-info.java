/** How far the collected data can be relied on: rules with what passed and what was checked, days on which a source was silent, people who may be two, and properties that no figure reads. */
@NullMarked
package io.stammkunde.metrics.quality;

import org.jspecify.annotations.NullMarked;
