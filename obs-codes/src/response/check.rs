//! Turning a client's response into a `Result`: the response itself or an error.

use alloc::vec::Vec;
use std::io::Read;

use super::ErrorResponse;
use crate::Catalogue;

impl<S: Catalogue> ErrorResponse<S> {
    /// Returns the response with its body unread if its status is a success. Otherwise reads the error, with at most
    /// [`BODY_LIMIT`](Self::BODY_LIMIT) bytes of the body.
    ///
    /// Accepts the responses of any client that uses [`http_body::Body`], such as reqwest and hyper. If the body fails part way, the error
    /// is read from what has arrived.
    ///
    /// ```
    /// # async fn get<B: http_body::Body>(response: http::Response<B>) -> Result<(), obs_codes::ErrorResponse> {
    /// use obs_codes::ErrorResponse;
    ///
    /// // With reqwest: `let response = client.get(url).send().await?;`
    /// let response = ErrorResponse::check(response).await?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any status except 2XX is an error. This includes a 304 in response to a conditional request, and a redirect that the client did not
    /// follow.
    #[cfg(feature = "http-body")]
    #[cfg_attr(docsrs, doc(cfg(feature = "http-body")))]
    pub async fn check<B: http_body::Body>(
        response: impl Into<http::Response<B>>,
    ) -> Result<http::Response<B>, Self> {
        let response = response.into();
        if response.status().is_success() {
            return Ok(response);
        }
        let (head, body) = response.into_parts();
        let mut body = core::pin::pin!(body);
        let mut read = Vec::new();
        while read.len() < Self::BODY_LIMIT {
            let frame = core::future::poll_fn(|context| body.as_mut().poll_frame(context)).await;
            let Some(Ok(frame)) = frame else {
                break;
            };
            if let Ok(data) = frame.into_data() {
                append(data, &mut read, Self::BODY_LIMIT);
            }
        }
        Err(Self::from(&http::Response::from_parts(head, read)))
    }

    /// Like `check`, for a blocking client whose body implements [`Read`].
    ///
    /// ```
    /// use obs_codes::ErrorResponse;
    ///
    /// # fn get() -> Result<(), ErrorResponse> {
    /// // With ureq, after `http_status_as_error(false)`:
    /// // `let response = agent.get(url).call()?.map(ureq::Body::into_reader);`
    /// # let response = http::Response::new(b"".as_slice());
    /// let response = ErrorResponse::check_blocking(response)?;
    /// assert!(response.status().is_success());
    /// # Ok(())
    /// # }
    /// # get().unwrap();
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "http")))]
    pub fn check_blocking<R: Read>(response: http::Response<R>) -> Result<http::Response<R>, Self> {
        if response.status().is_success() {
            return Ok(response);
        }
        let (head, body) = response.into_parts();
        let mut read = Vec::new();
        // If the body fails part way, keep what has arrived.
        _ = body.take(Self::BODY_LIMIT as u64).read_to_end(&mut read);
        Err(Self::from(&http::Response::from_parts(head, read)))
    }
}

#[cfg(feature = "http-body")]
fn append(mut data: impl bytes::Buf, read: &mut Vec<u8>, limit: usize) {
    while data.has_remaining() {
        let chunk = data.chunk();
        let len = chunk.len().min(limit - read.len());
        if len == 0 {
            return;
        }
        read.extend_from_slice(&chunk[..len]);
        data.advance(len);
    }
}
