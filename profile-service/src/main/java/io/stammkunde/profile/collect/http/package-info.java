/** The collecting routes as the SDKs of Segment and RudderStack expect them. */
@NullMarked
package io.stammkunde.profile.collect.http;

import org.jspecify.annotations.NullMarked;
