package org.pregap.delivery.page;

/**
 * A file as the page names it. Figures that it does not have are empty.
 *
 * @param digest its MD5
 */
record PageFile(String name, String length, String size, String loudness, String truePeak, String digest) {
    public String shortDigest() {
        return PageText.shortened(digest);
    }
}
