/**
 * The language in which a marketer says who belongs to a segment: a closed tree of typed nodes, read strictly from JSON
 * and told again as a sentence. Nothing in a rule is ever executed as code.
 */
@NullMarked
package io.stammkunde.segment.rule;

import org.jspecify.annotations.NullMarked;
