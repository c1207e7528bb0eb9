/** When the device has a network again. */

/** Do `work` each time the device says that it is online, perhaps twice. Returns how to stop. */
export function onNetworkBack(work: () => void): () => void {
  const heard = ({ isConnected }: { isConnected: boolean }): void => {
    if (isConnected) work();
  };
  uni.onNetworkStatusChange(heard);
  // In Chromium uni hears the kind of network change, which coming back online often does not.
  // #ifdef H5
  window.addEventListener("online", work);
  // #endif
  return () => {
    uni.offNetworkStatusChange(heard);
    // #ifdef H5
    window.removeEventListener("online", work);
    // #endif
  };
}
