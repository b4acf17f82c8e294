package org.pregap.ui.transport;

import java.util.List;

/** What the transport shows. */
interface TransportView {
    void showPlaying(boolean plays);

    /**
     * @param disc from 00:00:00 of the disc
     * @param track from INDEX 01 of the track that sounds; negative in its pause
     * @param number which track that is; empty before the first
     */
    void showTimes(String disc, String track, String number);

    /**
     * @param total the length of the album
     * @param free what is left up to the longest usual disc
     * @param isTooLong whether nothing is left; then {@code free} is what is too much
     */
    void showAlbum(String total, String free, boolean isTooLong);

    /**
     * @param texts the device and what is asked of it, or that there is no sound; shorter and shorter, for where there is
     *     little room
     * @param details the whole of it
     * @param isTrouble whether there is no sound
     */
    void showDevice(List<String> texts, String details, boolean isTrouble);

    /** @param text empty where the sound never broke off */
    void showDropouts(String text);

    void showRolls(String pre, String post);
}
