/**
 * Sets gains so that tracks are equally loud: {@link org.pregap.workspace.match.Matching} is what {@code pregap
 * match} means. {@code Heard} is an album as it is heard, {@code MatchStep} is the arithmetic of one gain, {@code
 * MatchTarget} finds where all are to go, and {@code MatchRounds} applies and measures again until what is delivered
 * is what was promised.
 */
@NullMarked
package org.pregap.workspace.match;

import org.jspecify.annotations.NullMarked;
