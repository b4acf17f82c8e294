package org.pregap.format.cdtext;

import java.util.List;

/**
 * All CD-Text of a disc.
 *
 * @param blocks one to eight languages; a block's number is its place in the list
 */
public record CdText(List<CdTextBlock> blocks) {
    public CdText {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || blocks.size() > CdTextLimits.BLOCKS) {
            throw new IllegalArgumentException("CD-Text has 1 to " + CdTextLimits.BLOCKS + " blocks: " + blocks.size());
        }
    }
}
