package org.pregap.dsp.rate;

import java.util.Arrays;

/**
 * Makes samples exactly zero where everything the filter reaches is exactly zero. A transform spreads rounding errors of
 * 10⁻¹⁷ over its whole window; left alone they would count as sound, and dither would be added to silence.
 */
final class SilentReach {
    private final ConversionGrid grid;
    private final long reach;
    /** No shorter run of zeros is all that an output sample reaches. */
    private final int shortestRun;

    SilentReach(ConversionGrid grid) {
        this.grid = grid;
        this.reach = grid.reachInTimesOutUnit();
        this.shortestRun = (int) (2 * reach / grid.outUnit());
    }

    /**
     * @param in one channel of the window
     * @param out one channel of the block's output
     */
    void apply(double[] in, double[] out) {
        int length = grid.windowIn();
        for (int probe = 0; probe < length; probe += shortestRun) {
            if (in[probe] == 0) {
                int from = runStart(in, probe);
                int to = runEnd(in, probe, length);
                silence(from, to, out);
                probe = to - to % shortestRun;
            }
        }
    }

    private static int runStart(double[] in, int at) {
        int from = at;
        while (from > 0 && in[from - 1] == 0) {
            from--;
        }
        return from;
    }

    private static int runEnd(double[] in, int at, int length) {
        int to = at + 1;
        while (to < length && in[to] == 0) {
            to++;
        }
        return to;
    }

    /** A run that touches an end of the window may go on beyond it; no output sample of the block reaches there. */
    private void silence(int from, int to, double[] out) {
        int first = 0;
        if (from > 0) {
            long before = Math.floorDiv((from - 1L) * grid.outUnit() + reach, (long) grid.inUnit());
            first = (int) Math.max(0, before + 1 - grid.edgeOut());
        }
        int end = grid.hopOut();
        if (to < grid.windowIn()) {
            long after = -Math.floorDiv(reach - (long) to * grid.outUnit(), (long) grid.inUnit());
            end = (int) Math.min(end, after - grid.edgeOut());
        }
        if (first < end) {
            Arrays.fill(out, first, end, 0.0);
        }
    }
}
