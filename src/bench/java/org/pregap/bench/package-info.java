/**
 * Benchmarks of kernels, one core each; {@code src/bench/kernels} runs them, {@code docs/benchmarks.md} has figures.
 * The score {@code audioSeconds} is how many seconds of stereo are done in one.
 */
@NullMarked
package org.pregap.bench;

import org.jspecify.annotations.NullMarked;
