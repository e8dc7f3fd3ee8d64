/** What people say of the company in public: how often, how friendly, and in which networks. */
@NullMarked
package io.stammkunde.metrics.voice;

import org.jspecify.annotations.NullMarked;
