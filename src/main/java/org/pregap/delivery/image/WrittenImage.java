package org.pregap.delivery.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.format.ddp.ImageSums;
import org.pregap.io.FileBytes;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;

/**
 * An image that was written to its end: its sums as they were taken of the bytes in memory, of the whole and block by
 * block. An MD5 can only be taken from beginning to end by one thread; blocks are compared by as many as there are.
 */
public final class WrittenImage {
    private static final int BLOCKS_AT_ONCE = 32;
    private static final int DIFFERENCES_TOLD = 3;

    private final Path file;
    private final ImageSums sums;
    private final List<BlockSums.Block> blocks;

    WrittenImage(Path file, ImageSums sums, List<BlockSums.Block> blocks) {
        this.file = file;
        this.sums = sums;
        this.blocks = blocks;
    }

    /** Of the bytes that were handed over to be written. */
    public ImageSums sums() {
        return sums;
    }

    /**
     * Reads the whole file from disk and compares each block with what was handed over. Where nothing differs the file
     * has the sums of {@link #sums}.
     *
     * @return what differs; empty if nothing does
     */
    public List<String> differences(Job job) throws IOException {
        int runs = (blocks.size() + BLOCKS_AT_ONCE - 1) / BLOCKS_AT_ONCE;
        job.progress().at("Reading back", 0, runs + 1);
        long found = Files.size(file);
        if (found != sums.lengthBytes()) {
            return List.of("the image's length: rendered " + sums.lengthBytes() + " bytes, read " + found);
        }
        List<String> differences = new ArrayList<>();
        long[] done = {0};
        OrderedWork.run(job.named("readback"), runs, () -> new Reader(FileBytes.open(file), job), changed -> {
            job.progress().at("Reading back", ++done[0], runs + 1);
            changed.stream()
                    .map(block -> "the image from byte " + block.start() + " on: read other bytes than rendered")
                    .limit(DIFFERENCES_TOLD - differences.size())
                    .forEach(differences::add);
        });
        return differences;
    }

    /** Reads and compares some blocks at a time. */
    private final class Reader implements OrderedWork.Producer<List<BlockSums.Block>> {
        private final FileBytes bytes;
        private final Job job;
        private final BlockSums.Summing summing = new BlockSums.Summing();
        private byte[] buffer = new byte[0];

        Reader(FileBytes bytes, Job job) {
            this.bytes = bytes;
            this.job = job;
        }

        @Override
        public List<BlockSums.Block> produce(long number) throws IOException {
            int first = (int) number * BLOCKS_AT_ONCE;
            List<BlockSums.Block> changed = new ArrayList<>();
            for (BlockSums.Block block : blocks.subList(first, Math.min(first + BLOCKS_AT_ONCE, blocks.size()))) {
                job.check();
                if (buffer.length < block.length()) {
                    buffer = new byte[block.length()];
                }
                bytes.read(block.start(), buffer, 0, block.length());
                if (summing.of(buffer, block.length()) != block.sum()) {
                    changed.add(block);
                }
            }
            return changed;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
